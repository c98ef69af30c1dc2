import type { Words } from '../words/say.js';

export const shellWords = {
  skip: ['跳到正文', 'Skip to content'],
  pages: ['页面', 'Pages'],
  queue: ['待核实', 'Queue'],
  scripts: ['话术', 'Scripts'],
  insights: ['成效', 'Insights'],
  cases: ['案件', 'Cases'],
  accounts: ['账号', 'Accounts'],
  audit: ['操作记录', 'Audit'],
  language: ['语言', 'Language'],
  theme: ['外观', 'Theme'],
  auto: ['跟随系统', 'As the machine'],
  light: ['浅色', 'Light'],
  dark: ['深色', 'Dark'],
  menu: ['{name}的菜单', 'Menu of {name}'],
  signOut: ['退出登录', 'Sign out'],
  urgent: ['{count}件急事待处理', '{count} urgent|{count} urgent'],
  notLive: ['正在重新连接…', 'Reconnecting…'],
  notFound: ['没有这个页面', 'There is no such page'],
  goHome: ['回到首页', 'Back to the start'],
  nothingHere: ['您的角色还没有可看的页面，请找管理员。', 'Your role has no pages yet. Ask an administrator.'],
} as const satisfies Words;
