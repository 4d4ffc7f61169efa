import { chromium } from 'playwright-core';
import { readFileSync, mkdirSync } from 'node:fs';
const base='http://localhost:4871'; const out='/tmp/look2/shots'; mkdirSync(out,{recursive:true});
const log=readFileSync('/tmp/look2/serve.log','utf8');
const m=/(editor@\S+)\s+(\S+)/.exec(log); console.log(m&&m[0]);
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const shots=JSON.parse(process.argv[2]);
for (const [w,scheme] of [[390,'light'],[390,'dark'],[820,'light'],[1440,'light'],[1440,'dark']]) {
  const c=await b.newContext({baseURL:base,viewport:{width:w,height:900},colorScheme:scheme});
  const p=await c.newPage();
  await p.goto('/login'); await p.fill('input[name=email]',m[1]); await p.fill('input[name=password]',m[2]);
  await Promise.all([p.waitForURL(u=>!/login/.test(String(u))),p.click('main button[type=submit]')]);
  for (const [name,path] of shots){ await p.goto(path); await p.waitForTimeout(200);
    const over=await p.evaluate(()=>document.documentElement.scrollWidth-innerWidth); if(over>0)console.log('OVER',w,name,over);
    await p.screenshot({path:`${out}/${name}-${w}-${scheme}.png`,fullPage:true}); }
  await c.close();
}
await b.close();
