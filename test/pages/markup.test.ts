import { HtmlValidate } from 'html-validate';
import { expect, inject, it } from 'vitest';
import { kindsOfPages, statusOf } from './kinds.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

it.each(Object.entries(kindsOfPages))('html-validate finds nothing in %s', async (_, path) => {
  const headers = { 'Sec-Fetch-Dest': 'document', Accept: 'text/html' };
  const response = await fetch(inject('origin') + path, { headers });
  expect(response.status).toBe(statusOf(path));
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  const { results } = await validator.validateString(await response.text());
  const findings = results.flatMap(({ messages }) => messages);
  expect(
    findings.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  ).toEqual([]);
});
