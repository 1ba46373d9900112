// Identifiers beyond ASCII, with escapes, and astral characters.
let é;
let ü1, ñ_2, $ä;
let 漢字;
let кириллица;
let ελληνικά;
let العربية;
let עברית;
let हिन्दी;
let ไทย;
let 𠮷;
let 𝒜𝒷;
let a𠮷b;
let 𐐀;
let ª, º, ℘, ℮, ゛;
let a̐;
let a·b;
let a‌b, c‍d;
let $, _, $$, __, $_, _$1;
let __proto__, ___a, __b__;
let \u0061;
let \u{62};
let a\u0062c;
let a\u{62}c;
let \u{20BB7};
let a\u{20BB7}b;
let \u00e9;
let \u{e9}t\u00e9;
let a\u0030;
let \u0024, \u005f;
é = 1;
é.ü;
é.漢字.𠮷;
é[漢字](𠮷);
𠮷 + 𠮷;
𠮷(𠮷);
𠮷 => 𠮷;
(𠮷) => 𠮷;
𠮷: for (;;) break 𠮷;
({ é, 漢字: 𠮷, 'ü': 1, [ñ_2]: 2, 𠮷() {}, get é() { return 1; } });
({ \u0061: 1, b\u{62}: 2, \u{20BB7}: 3 });
({ \u0069f: 1, cl\u0061ss: 2 });
a.\u0062;
a.\u0069f;
a.n\u{65}w;
a.#b\u0063;
a?.\u0062;
function función(año, niño = 1) { return año; }
class Clase { #privé = 1; é = 2; 漢字() {} static 𠮷 = 3; #\u0061; #𠮷; #a\u{62} = 4; get #ü() { return 5; } }
interface Überschrift { é: 漢字; 𠮷?(): void }
type Größe<Ä> = Ä;
enum Ελλάδα { Α, Β = 1, 𠮷 }
namespace Пространство.Имён {}
import { é as ü2 } from 'é';
export { 漢字 as 文字 };
const { é: é1, 漢字: 𠮷1 = 2 } = a;
const [é2, ...𠮷2] = a;
'é漢字𠮷😀';
"\u{1F600}😀";
`é${漢字}𠮷${'😀'}😀`;
/é漢字/;
/𠮷😀/u;
/[😀-😎]/u;
// é 漢字 𠮷 😀
/* é 漢字 𠮷 😀 */
/** é 𠮷 */ é;
'👩‍👩‍👧‍👦'; a;
'🇩🇪' + /* 😀 */ b;
f('😀', 𠮷, `😀`);
x = 𠮷 ? '😀' : "𠮷";
x = 𠮷 as 漢字;
x = <漢字>𠮷;
x = 𠮷<漢字>(é);
x = 𠮷!;
v\u0061lue;
typ\u0065;
\u0061sync;
\u006ff;
let v\u0061r_;
a.typ\u0065of;
class A\u0042 extends \u0043 {}
@\u0061 class D {}
\u0061: b;
