/** @file A comment of the whole file. */
/** a */
import a from 'a';
/** b */ /** c */
export const b = 1;
/**
 * d
 * ```ts
 * const e = { f: `g` };
 * ```
 * @example /* h *\/
 */
export function c(/** i */ d: D, /** j */ e /** k */ = /** l */ 1): /** m */ F {
    /** n */
    return /** o */ d;
    /** p */
}
/** q */
class A /** r */ {
    /** s */
    b;
    /** t */
    c() {}
    /** u */ static /** v */ d;
    /** w */
    @e f;
    /** x */
    get g() { return 1; }
    /** y */
}
/** z */
interface B {
    /** a */
    c: C;
    /** d */ e(/** f */ g: G): H; /** i */
    /** j */
    [k: string]: L;
    /** m */
}
/** a */
type C = /** b */ | /** c */ D /** d */ | /** e */ E;
/** a */
type F = {
    /** b */ c: /** d */ E;
};
/** a */
enum G { /** b */ H, /** c */ I = /** d */ 1 }
/** a */
namespace J { /** b */ }
/** a */ a;
/** a */ (b);
/** a */ (b) => c;
/** a */ b => c;
/** a */ async b => c;
/** a */ { b }
/** a */ function d() {}
/** a */ if (b) /** c */ d; /** e */ else /** f */ g;
/** a */ for (/** b */ const c of /** d */ e) /** f */ g;
/** a */ return_;
/** a */ var e = /** b */ 1, /** c */ f = /** d */ 2;
x = /** @type {A} */ (b);
x = { /** a */ b: /** c */ d, /** e */ f, /** g */ h() {}, /** i */ ...j };
f(/** a */ b, /** c */ d);
[/** a */ b, /** c */];
/** a */ export default /** b */ c;
/** a */
