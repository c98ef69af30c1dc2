/** English words for numbers below a hundred. */
export const small: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    oh: 0,
    nought: 0,
    naught: 0,
    nil: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** Tens and units run together: twentyfive. */
export const runTogether: ReadonlyMap<string, number> = new Map(
  [...small]
    .filter(([, tens]) => tens >= 20)
    .flatMap(([word, tens]) =>
      [...small]
        .filter(([, units]) => units > 0 && units < 10)
        .map(([unit, units]): [string, number] => [word + unit, tens + units]),
    ),
);

/** English words for powers of ten, and the letters that stand for them after figures. */
export const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    thousand: 1e3,
    thousands: 1e3,
    k: 1e3,
    grand: 1e3,
    thou: 1e3,
    million: 1e6,
    millions: 1e6,
    mil: 1e6,
    m: 1e6,
    mn: 1e6,
    mm: 1e6,
    billion: 1e9,
    billions: 1e9,
    bil: 1e9,
    bn: 1e9,
    b: 1e9,
    g: 1e9,
    trillion: 1e12,
    trillions: 1e12,
    tn: 1e12,
    quadrillion: 1e15,
    quadrillions: 1e15,
    quintillion: 1e18,
    quintillions: 1e18,
    lakh: 1e5,
    lakhs: 1e5,
    lkh: 1e5,
    lkhs: 1e5,
    crore: 1e7,
    crores: 1e7,
    dozen: 12,
    dozens: 12,
    pair: 2,
    pairs: 2,
  }),
);

/** English ordinals up to the thirty-first, in one word. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
  }),
);

/** What one part is worth when a number stands before it: two thirds, five eighths. */
export const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ['hundredth', 100],
  ['hundredths', 100],
  ['thousandth', 1e3],
  ['thousandths', 1e3],
  ['millionth', 1e6],
  ['millionths', 1e6],
  ['billionth', 1e9],
  ['billionths', 1e9],
  ['trillionth', 1e12],
  ['trillionths', 1e12],
  ...[...ordinals]
    .filter(([, of]) => of > 2)
    .flatMap(([word, of]): [string, number][] => [
      [word, of],
      [`${word}s`, of],
    ]),
]);

/** Coins that are called by name. */
export const coins: ReadonlyMap<string, number> = new Map(
  Object.entries({ nickel: 0.05, nickels: 0.05, dime: 0.1, dimes: 0.1, penny: 0.01, pennies: 0.01 }),
);
