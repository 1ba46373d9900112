// Where a module's `await` is a name: in functions that are not async, and in namespaces.
export {};
namespace A1 { var await; await; await a; }
namespace A2 { await a; }
namespace A3 { await
a }
namespace A4 { await(a); await[a]; await.a; await = 1; await + 1; await`a`; }
namespace A5 { function await() {} class await1 { await; } let await2 = await; }
namespace A6 { async () => await a; async function b() { await c; } function d() { await; } }
declare namespace A7 { var await; function await(await): void; }
function b1() { var await; await; await(a); await + b; await
c; }
function b2(await) { await = 1; await.a; }
function* b3() { var await = yield; await(yield); }
class c1 { await; await() { var await; await; await(a); } static { } }
class c2 { a() { await(b); } get c() { return await; } set d(await) {} constructor(await) { await; } }
const d1 = function () { await; }, d2 = function (await) { await; };
({ a() { await; }, get b() { return await(c); }, set d(await) {} });
interface e1 { await: A; await(): B }
type e2 = { await: C };
enum e3 { await }
f.await; f.await(); f?.await;
({ await: a });
