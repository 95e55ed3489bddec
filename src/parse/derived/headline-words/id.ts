import type { HeadlineWords } from './headline-words.ts';

export const id: HeadlineWords = {
  phrases: 'di dengan untuk dari pada oleh tanpa antara selama sejak terhadap tentang sampai',
  ties: 'yang ke dan atau bahwa jika seperti para sang si sebuah seorang itu',
  clauses: 'ketika saat karena meskipun setelah sebelum tetapi tapi namun',
  joins: 'dan atau',
  open: 'adalah akan telah sudah sedang dapat bisa harus tidak sangat lebih juga',
  speech: 'kata ujar menurut ungkap jelas',
};
