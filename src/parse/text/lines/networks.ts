/** Networks, whose names are the same in any language, as each script writes them. */
export const NETWORKS = [
  'facebook|twitter|whatsapp|telegram|linkedin|instagram|pinterest|reddit|viber|google news|youtube|bluesky|tiktok',
  'vkontakte|вконтакте|телеграм|инстаграм|фейсбук|微博|微信|페이스북|카카오|فيسبوك|تويتر',
];
