// `async` as a modifier and as a name.
async () => {};
async a => a;
async (a) => a;
async (a, b) => a;
async (a: A): Promise<B> => a;
async <T>(a: T) => a;
async <T,>(a: T) => a;
async <T extends A>(a: T): Promise<T> => a;
async <const T>(a: T) => a;
async ({ a }) => a;
async ([a]) => a;
async (...a) => a;
async (a = 1) => a;
async (a?) => a;
async (a = await_) => a;
async () => await a;
async () => { await a; for await (const b of c) {} };
async a => await a;
async a => async b => await c;
async () => ({});
async
a => a
async();
async(a);
async(a, b);
async(a)(b);
async(a).b;
async<A>(a);
async.a;
async[a];
async`a`;
async = 1;
async + 1;
async ? a : b;
async++;
async as A;
async satisfies A;
async!;
async;
async, a;
async: for (;;) break async;
async < a;
async < a > b;
f(async);
f(async, a);
f(async a => a);
f(async () => {}, a);
f(async (a) => a, async (b) => b);
f(async function () {});
f(async(a), b);
[async, async () => 1, async a => 1];
({ async, a: async });
({ async() {} });
({ async a() {} });
({ async *a() {} });
({ async: async });
({ async: async () => async });
({ async get() {} });
({ async async() {} });
({ async 'a'() {} });
({ async [a]() {} });
({ async 1() {} });
({ get async() { return 1; } });
({ set async(a) {} });
class A {
    async;
    async a() {}
    async *b() {}
    async() {}
    async = 1;
    async?: A;
    async!: A;
    async async() {}
    static async c() {}
    static async *d() {}
    static async() {}
    get async() { return 1; }
    async 'e'() {}
    async [f]() {}
    async #g() {}
    async<T>() {}
    async
    h() {}
}
let async = 1;
var async;
const { async, a: async } = b;
function async(async) {}
type async = A;
interface async { async: async; async(): async; }
export default async () => {};
export const a = async () => {}, b = async;
x = async () => {};
x = async a => a, y = async;
x = async (a) => a ? async (b) => c : async d => e;
new async();
new async(a);
for (const a of async) {}
for (async of => {}; false;) {}
for await (async of b) {}
for (async in b) {}
(async) in b;
