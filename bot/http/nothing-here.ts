/** What somebody sees who opened an address at which there is nothing. */
export const nothingHere = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Ringback</title>
<h1>这里没有页面</h1>
<p><a href="/">回到首页</a></p>
<div lang="en-US">
<h2>There is nothing at this address</h2>
<p><a href="/">To the first page</a></p>
</div>
</html>
`;
