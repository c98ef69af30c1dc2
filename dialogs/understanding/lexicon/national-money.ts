/** Whose money it is, by name: "mexican" pesos are MXN; names with a blank are words of their own. */
export const nationalMoney: ReadonlyMap<string, ReadonlyMap<string, string>> = gathered(`
  dollar: USD us, american, u . s ., u . s, u s
  dollar: CAD canadian, canada
  dollar: AUD australian, australia, aussie
  dollar: HKD hong kong, hk, hongkong
  dollar: SGD singapore, singaporean, sing
  dollar: NZD new zealand, nz, kiwi
  dollar: TWD taiwan, taiwanese, new taiwan, nt
  dollar: JMD jamaican, jamaica
  dollar: BBD barbados, barbadian, bajan
  dollar: BSD bahamian, bahamas
  dollar: TTD trinidad, trinidadian, trini, tt
  dollar: XCD east caribbean, ec
  dollar: BZD belize, belizean
  dollar: BMD bermuda, bermudian
  dollar: KYD cayman
  dollar: GYD guyanese, guyana
  dollar: SRD surinamese
  dollar: FJD fijian, fiji
  dollar: BND brunei
  dollar: NAD namibian
  dollar: LRD liberian
  dollar: ZWL zimbabwean, zimbabwe
  peso: MXN mexican, mexico
  peso: PHP philippine, philippines, filipino
  peso: ARS argentine, argentinian, argentinean
  peso: CLP chilean
  peso: COP colombian
  peso: CUP cuban
  peso: DOP dominican
  peso: UYU uruguayan
  rupee: INR indian
  rupee: PKR pakistani, pakistan
  rupee: LKR sri lankan
  rupee: NPR nepali, nepalese
  rupee: MUR mauritian
  rupee: IDR indonesian
  pound: GBP british, english, sterling, uk
  pound: EGP egyptian
  pound: LBP lebanese
  pound: SYP syrian
  pound: SDG sudanese
  franc: CHF swiss
  franc: XOF cfa
  franc: FRF french
  franc: BEF belgian
  krone: DKK danish
  krone: NOK norwegian
  krona: SEK swedish
  krona: ISK icelandic
  dinar: KWD kuwaiti
  dinar: BHD bahraini
  dinar: JOD jordanian
  dinar: IQD iraqi
  dinar: RSD serbian
  dinar: TND tunisian
  dinar: DZD algerian
  dinar: LYD libyan
  dirham: AED uae, emirati, u . a . e .
  dirham: MAD moroccan
  riyal: SAR saudi, saudi arabian
  riyal: QAR qatari, qatar
  riyal: OMR omani
  riyal: YER yemeni
  riyal: IRR iranian
  lira: TRY turkish
  lira: ITL italian
  shilling: KES kenyan
  shilling: TZS tanzanian
  shilling: UGX ugandan
  shilling: SOS somali
  : CNY chinese
  : JPY japanese
  : KRW korean, south korean
  : THB thai
  : VND vietnamese
  : MYR malaysian, malaysia
  : RUB russian
  : PLN polish
  : CZK czech
  : ILS israeli
  : UAH ukrainian
  : BRL brazilian
  : ZAR south african, south africa
  : CRC costa rican
  : BDT bangladeshi
  : NGN nigerian
  : GHS ghanaian
  : ETB ethiopian
  : GTQ guatemalan
  : HNL honduran
  : PEN peruvian
`);

/** A currency's name as nationalities are listed by it: pesos are the peso, kroner the krone. */
export function kindOfMoney(name: string): string {
  return kinds.get(name) ?? name.replace(/s$/, '');
}

const kinds: ReadonlyMap<string, string> = new Map([
  ['buck', 'dollar'],
  ['bucks', 'dollar'],
  ['$', 'dollar'],
  ['quid', 'pound'],
  ['£', 'pound'],
  ['kroner', 'krone'],
  ['kronor', 'krona'],
  ['rial', 'riyal'],
  ['rials', 'riyal'],
]);

function gathered(list: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const line of list.trim().split('\n')) {
    const [, kind = '', code = '', whose = ''] = /^\s*(\w*): (\w{3}) (.+)$/.exec(line) ?? [];
    for (const name of whose.split(', ')) found.set(name, (found.get(name) ?? new Map()).set(kind, code));
  }
  return found;
}
