/** Words of an employer's name that say what it is or does, and set none apart. */
export const trades: ReadonlySet<string> = new Set(
  `logistics service services solution solutions system systems technology technologies tech group associates partners partnership
holding holdings enterprise enterprises industry industries international national global american medical center centre hospital clinic
health healthcare care dental dentistry dentist dentists orthodontics practice physical therapy pharmacy school schools district unified university college academy elementary
high middle public restaurant kitchen cantina diner steakhouse grill cafe bakery pizzeria hotel resort casino hospitality construction contracting
builders roofing plumbing landscaping electric electrical electricity power utility utilities energy gas light water cooperative coop bank banking bancorp credit union
insurance mutual realty property properties staffing workforce payroll temp agency consulting management transport transportation trucking freight
drayage delivery moving warehouse storage food foods market grocery store stores shop retail supply manufacturing factory plant mill machine
tool tools precision works metal steel auto automotive repair motors design software startup it computer digital media studio studios county city town
state regional community municipal government federal department office offices bureau authority police fire church ministries foundation law legal firm accounting
daycare nursing home senior living farm farms dairy security cleaning janitorial salon spa gym fitness company companies business corporation
corporate brothers bros sons and of the at in for a an my our this that some small local`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Trades that one firm does not both follow: whoever names one of another line names another firm. */
const lines: readonly RegExp[] = [
  /^(?:logistics|transport(?:ation)?|trucking|freight|drayage|delivery|moving|warehouse|storage)$/,
  /^(?:medical|hospital|clinic|health|healthcare|nursing|pharmacy)$/,
  /^(?:dental|dentistry|dentists?|orthodontics)$/,
  /^(?:schools?|unified|district|university|college|academy|elementary|daycare)$/,
  /^(?:restaurant|kitchen|cantina|diner|steakhouse|grill|cafe|bakery|pizzeria|hospitality|hotel|resort|casino|foods?)$/,
  /^(?:construction|contracting|builders|roofing|plumbing|landscaping)$/,
  /^(?:electric|electrical|power|utility|utilities|energy|gas|light|water)$/,
  /^(?:bank|banking|bancorp|credit|union|insurance|mutual)$/,
  /^(?:machine|tools?|precision|manufacturing|metal|steel|mill|factory)$/,
  /^(?:software|technology|technologies|tech|computer|digital|it)$/,
  /^(?:auto|automotive|motors|repair)$/,
];

/** Whether what is said of the line of business is none other than what is filed; a file that tells none leaves it open. */
export function fits(said: readonly string[], filed: readonly string[]): boolean {
  return linesOf(filed).size === 0 || fitsKnown(said, filed);
}

/** The same, where a file that tells no line of business has none. */
export function fitsKnown(said: readonly string[], filed: readonly string[]): boolean {
  const [told, known] = [linesOf(said), linesOf(filed)];
  return told.size === 0 || [...told].some((line) => known.has(line));
}

const linesOf = (words: readonly string[]) =>
  new Set(words.flatMap((word) => lines.flatMap((line, at) => (line.test(word) ? [at] : []))));
