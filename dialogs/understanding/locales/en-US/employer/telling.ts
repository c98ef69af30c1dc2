/** What opens a sentence about one's employer. */
export const leads =
  /^(((?:drive|driving|deliver|delivering|teach|teaching|cook|cooking|clean|cleaning|weld|welding|haul|hauling|stock|stocking|sell|selling|work|working)(?: (?!(?:at|for|with|my|our|from|two|together|closely)\b)[\w-]+){1,3} (?:over )?(?:at|for)|i've|we've|they've|i'm|im|i am|we're|we are|i|we|it's|its|it is|that's|that'd be|this is|that would be|they're|the name is|name's|the company(?:'s name)? is(?: called| named)?|my (?:company|employer|work|firm)(?:'s name)?(?:'s| is)(?: called| named)?|it's called|my job is|you've reached|you reached|it says|the (?:stub|check|paycheck) says|so|still|now|currently|right now|at the moment|presently|just|employed|employed by|used to (?:work|be)|work|working|works|worked|am|with|for|at|by|over at|over|in|called|been|been at|been with|not (?=[\w ]+, )|(?:a |an )?(?:remote|nurse|teacher|driver|clerk|cook|manager|engineer|guard|cashier|dispatcher|teller|lineman|machinist|drive|teach|cook|clean|deliver) (?:at|for|with)|they (?:got|have|put) me(?: on| out| up| working)?|the)\b[\s,]*)+/i;
/** What closes it. */
export const ends =
  /(\s*\b(in the|as an?|doing|i'm an?|i am an?|i do|i'm in|since|for (about|over|the|\w+ years)|over (on|by|there)|down (on|by|the)|there|here|right now|now|in \w+ department|where i|on (\w+ ){1,2}(street|avenue|road|st|ave)|on (?:(?:route|highway|hwy|rt|exit|interstate) ?\d+|(?:it|them|mine|top)$)|(?:out |over |down |right )?(?:by|near|next to|across from|off of|off|behind) (?:the|my|route|highway|exit|(?:\w+ ){1,2}(?:street|avenue|road|st|ave|boulevard))|only$|itself$|(?:going on |about |over |almost |nearly )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many|a few|a couple(?: of)?)(?:[- ]\w+)? (?:years?|months?|weeks?)(?: now| already| strong)?$|it's an?|sir|ma'am|please|but|and i|downtown)\b.*|(?:(?<!\b(?:st|inc|co|corp|ltd|dr|mt|ft|bros))\.(?=\s|$)|[!,;]).*)$/i;

const gone = [
  "(?:\\bnot|n't|\\bno longer|\\bnever)\\b.{0,40}\\b(?:any ?more|no more)\\b",
  "n't (?:worked|been) .{0,30}\\bsince\\b",
  'no longer (?:there|work|with|employed|at)\\b',
  "\\b(?:i|we)(?: just| have|'ve)? (?:left|quit|resigned|retired)\\b|^left\\b",
  '^(?:quit|retired|resigned)\\b',
  '\\bquit (?:that|my|in|last|there)\\b',
  '\\b(?:got|was|been|were) (?:let go|fired|laid off|terminated)\\b',
  '\\blet (?:me|us) go\\b|\\bfired me\\b|\\blaid (?:me|us|my|off)\\b|\\bterminated me\\b',
  "\\b(?:don't|do not|dont) work (?:there|(?:for|at) (?:them|that))\\b",
  '\\b(?:i|we) used to (?:work|be)\\b|^used to (?:work|be (?:at|with|w|over))\\b|\\bused to work\\b',
  '\\bbetween jobs\\b|\\b(?:switched|changed) (?:jobs|companies)\\b|\\bnew job\\b|\\bout of work\\b|\\bunemployed\\b',
  '\\b(?:i|we) (?:was|were) (?:at|with|employed|working)\\b(?!.*\\b(?:still|now)\\b)',
  '\\bbeen out of\\b|\\bstopped (?:working|teaching|driving)\\b',
  '\\bcontract\\b.{0,24}\\b(?:ended|ran out|is up|was up|expired)\\b',
  '\\b(?:shut|closed)(?: its doors| down)?(?:$|[.,!;])|\\bshut down\\b|\\bclosed down\\b|\\bout of business\\b|\\bwent under\\b',
];
/** Gone from where one worked, or the place itself is gone. */
export const left = new RegExp(gone.join('|'), 'i');
/** Says of a former name that it was one. */
export const once = /\b(?:used to be|was|formerly|previously)(?: called| known as| named)?\b/i;
/** Works for nobody, or for nobody else. */
export const notEmployed =
  /^(?:(?:i'm|i am|i|we're|currently|right now|now|just|well|presently|at the moment|actually|been|fully)[ ,]+)*(?:self[- ]?employed|(?:work(?:ing)?|employed) for (?:myself|ourselves|nobody|no one)|(?:my|our) own boss|freelanc(?:e|er|ing)|(?:an )?independent contractor|retired|(?:un|not )employed|jobless|nobody|no one|not working|don't work|do not work|(?:a )?(?:homemaker|housewife|stay[- ]at[- ]home \w+|student)|on (?:disability|unemployment|social security)|looking for (?:work|a job)|in between jobs)\b[^,;]{0,24}[.!]*$/i;
export const moved = /\bnow (i'm |im |i am |i )?(at|with|work(ing)? (for|at))\b|\b(at|with|for) [\w' ]+ now$/i;
export const renamed =
  /\b(?:renamed|changed (?:its|the|their) name|bought (?:out|up|by)|merged|acquired|taken over|new name|now called)\b/i;

/** Works there by way of somebody else. */
export const indirect =
  /\b(contractor|subcontractor|contract(ed|ing)? (through|for|with|to)|through (a|an|the|another) ([\w-]+ )?(temp|staffing|agency|firm|company|nurse agency)|temp agency|staffing (agency|firm|company)|agency|subbing|does work for|on assignment|leased|client of|vendor)\b/i;
export const asksForPayer = /\bpay ?(?:stub|check|slip|roll)|\bpays you\b|\bprinted on\b/i;

/** What stands before a filed name and denies it, or makes it somebody else's. */
export const denied = /\b(?:not|isn't|wasn't|isnt|never)(?: (?:at|with|for|in))?(?: the)?$/i;
export const notMine =
  /\b(?:my|his|her|our) (?:wife|husband|spouse|partner|son|daughter|mom|mother|dad|father|brother|sister|friend|ex|boyfriend|girlfriend|neighbor)(?:'s)?\b[^,.;]*$/i;
export const anotherOr = /^,? ?(?:or|either)\b/i;
export const branch =
  /\b(?:branch|location|division|campus|franchise|subsidiary)\b|^(?:warehouse|store|office|plant)$|\bthe (?!front|main|home|head|back|same|post|dispatch|billing|payroll|business|accounting|accounts|sales|admin|claims|records?|shipping|purchasing|engineering|hr|it|executive|central|corporate|finance|scheduling|leasing|mail)\w+ (?:office|store|plant|clinic)\b|^(?:#|number|no)? ?\d+(?!\d)(?! (?:and a half )?(?:years?|yrs?|months?|weeks?|days?|hours?)\b)/i;
/** There for now, and soon no more. */
export const forATime =
  /^(?:but )?(?:only )?(?:until|till|through (?:the end|next|this)|for now|for the time being|temporarily)\b|^but (?:i'?m|im|i am|we'?re) (?:leaving|quitting|moving on|retiring|about to)\b/;
/** Another part of somebody's business than the one on file. */
export const extended =
  /^(?:staffing|holdings|hospital|university|college|international|bank|insurance|services|solutions|systems|group|partners|capital|realty|foods|construction|foundation|credit union|academy|transport|freight|tech|technologies|medical|dental|orthodontics|industries|steakhouse|school|high school|elementary|bakery|grill)\b/;

/** Where one was, beside where one is. */
export const former =
  /^(?:(?:i|we) )?(?:used to (?:be|work)|was|were|worked|formerly|previously|before|left|quit|started (?:out )?(?:at|with))\b/i;
/** The turn to the present that has no mark before it. */
export const toNow = / (?:but|and) (?=(?:now|these days|currently)\b)/i;

/** A kind of employer and no name. */
export const noName =
  /^(?:for |with |at |it's |just )*(?:this|that|some|an?|one) (?:\w+ ){0,2}(?:guy|man|lady|woman|dude|fella|fellow|gentleman|family|couple|person|friend|buddy|relative|cousin|uncle)(?=$|[,.!]| (?:who|that|from|in|down|up|around|here|named|i know|at church)\b)|\bpa(?:y|id|ys|ying) (?:me |us )?(?:in )?(?:cash|under the table)\b|^(?:for |at |it's |just |me and )*(?:my|an?) (?:buddy|friend|cousin|brother|uncle|dad|father)(?:'s (?:\w+ )?(?:company|business|shop|place|outfit|thing))?$|^(?:just |only |it's |i'm |at |for |with )*the (?:[\w'-]+ ){0,3}(?:place|company|shop|outfit|plant|store|warehouse|mill|yard|factory|office) (?:out |over |down |up |right )*(?:by|near|next to|behind|across from|off)\b|^(?:just |only |it's |its |i'm |in |at |for |with )*(?:an?|some|any|one of those) (?:[\w'-]+ ){0,4}(?:company|business|place|firm|shop|store|warehouse|factory|restaurant|office|hospital|clinic|school|outfit|startup|plant|agency|service|job|gig|contractor|bank|union|hotel|church|center|practice|utility|diner|dentist|teacher|nurse|driver|farm|mill|bar|kitchen)(?: downtown| here| in town| nearby| around here)?$|^(?:i'm|i am) an? (?!.*\b(?:at|with|for|of|in|by)\b)(?:[a-z-]+ ?){1,4}[.!]*$|\b(?:same (?:\w+ )?(?:place|job|one|company|outfit|firm|business|employer|shop|as before)|like before|hasn't changed|no change)\b|^(?:various|different|lots of|a few|many) |^(?:(?:in|for) )?the (?:government|city|county|state|schools?)$/i;
/** Points to what was handed in. */
export const elsewhereWritten =
  /\b(?:in|on) (?:your|the|my) (?:file|application|system|records|paperwork|form)|\b(?:you|y'all) (?:already |should )?(?:have|got|know) (?:it|that)/i;
