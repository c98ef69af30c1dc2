import { Sieve } from '../../sieve/sieve.js';

/** 才怪, 做梦吧, 想得美, 知道个鬼: said in jest, or turning round what it follows. */
const jests = new Sieve(
  [
    /才怪|(?<!说)做(?:你的|他的|白日|春秋|什么|啥)?(?:大)?梦(?:吧|呢|去)|^做(?:白日|春秋)?梦$|(?:你|您)?想得?(?:倒|可)?美|想得?太?多了|^(?:你|您)?想多了|鬼才|信(?:你|他|了)?(?:个|的)?鬼|[有是对好行会能懂道意到要](?:个|你|你个)(?:鬼|屁|头|锤子)(?!.*字)|太阳(?:从|打|会从)?西|下辈子|(?<![没不别])(?:开玩笑|逗你|骗你|闹着玩)(?:的|呢|玩|啦|了)?$|说反话|反话/,
  ],
  (words) => words,
);

/** The words that show an answer is not meant as it is said. */
export const ironyIn = (text: string): string | undefined => jests.exec(text)?.[0];
