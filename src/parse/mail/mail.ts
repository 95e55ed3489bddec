import type { Input } from '../input.ts';
import { mailFields, withoutPostmark } from '../mail-fields.ts';

/** What only programs write, on the way of a message. */
const TRACE_FIELDS = [
  ...'received return-path delivered-to envelope-to message-id mime-version content-type'.split(' '),
  ...'content-transfer-encoding dkim-signature authentication-results x-mozilla-status x-mailer'.split(' '),
  ...'x-priority x-spam-status newsgroups nntp-posting-host snapshot-content-location'.split(' '),
];

/** An e-mail, or a web page, as programs store them: https://www.rfc-editor.org/rfc/rfc5322, https://www.rfc-editor.org/rfc/rfc2557. */
export const mail: Input = {
  name: 'e-mail',
  accepts({ text }) {
    const fields = mailFields(withoutPostmark(text));
    return (
      ['from', 'date'].every((name) => fields.has(name)) && TRACE_FIELDS.some((name) => fields.has(name))
    );
  },
  read: async (source, settings) => (await import('./read-mail.ts')).readMail(source, settings),
};
