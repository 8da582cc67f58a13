import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contentGraph } from './content-graph.ts';
import { openSiteSearch } from './site-search.ts';
const site=openSiteSearch('dist',contentGraph());
for(const n of ['oefen','eigen','controle']){const qs=parse(readFileSync(`tests/search/zoekvragen-${n}.yaml`,'utf8')) as any[];let a=0,b=0,o=0;
for(const q of qs){const {ranked,isOutside}=await site.finder.find(q.vraag);const p=ranked.findIndex(r=>q.goed.includes(site.records[r.record]!.id))+1;if(p===1)a++;if(p&&p<=3)b++;if(isOutside)o++;}
console.log(n,(100*a/qs.length).toFixed(1),(100*b/qs.length).toFixed(1),'outside',o);}
