import type { Case, Party } from '../../case.js';

/**
 * The text with which a party gets a link that a person sends: what it is for, the address, and how else to bring the
 * papers, since not everybody follows a link in a text.
 */
export function linkWords({ lender }: Pick<Case, 'lender'>, { locale }: Pick<Party, 'locale'>, url: string): string {
  const name = lender.name[locale];
  return locale === 'zh-CN'
    ? `【${name}】还缺的材料可以在这里上传：${url} 打开后先核对生日，72小时内有效。不方便点链接的话，请致电${lender.phone}。`
    : `${name}: you can send the documents we still need here: ${url} It asks for your birthday first and works for 72 hours. Rather not use a link? Call ${lender.phone}.`;
}
