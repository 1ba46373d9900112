// Classes as people write them.
import type { A } from './a';
export interface Options<T = unknown> { readonly id: string; name?: string; values: Array<T>; on?: (event: 'start' | 'end', ...rest: unknown[]) => void }
export abstract class Repository<TKey extends string | number, TValue extends { id: TKey } = { id: TKey }> implements Iterable<TValue>, Disposable {
    static #instances = 0;
    static readonly defaults: Readonly<Partial<Options>> = Object.freeze({ name: 'none' });
    private readonly items = new Map<TKey, TValue>();
    protected abstract readonly kind: 'memory' | 'disk';
    declare readonly brand: unique symbol;
    accessor dirty = false;
    #size?: number;
    [key: `x-${string}`]: unknown;

    static {
        Repository.#instances = 0;
        try { this.defaults; } catch { /* nothing */ }
    }

    constructor(protected readonly options: Options<TValue>, private now: () => number = Date.now, ...rest: [flag?: boolean]) {
        const [flag = false] = rest;
        if (flag) this.#size = options.values.length;
        Repository.#instances++;
    }

    static of<K extends string, V extends { id: K }>(this: new (options: Options<V>) => Repository<K, V>, ...values: V[]): Repository<K, V> {
        return new this({ id: `${values.length}`, values });
    }

    get size(): number { return this.#size ??= this.items.size; }
    set size(value: number) { this.#size = value < 0 ? 0 : value; }

    find(key: TKey): TValue | undefined;
    find(predicate: (value: TValue) => boolean): TValue | undefined;
    find(query: TKey | ((value: TValue) => boolean)): TValue | undefined {
        if (typeof query !== 'function') return this.items.get(query as TKey);
        for (const [, value] of this.items) if (query(value)) return value;
        return;
    }

    has = (key: TKey): key is TKey & string => this.items.has(key) && #size in this;
    async *pages(size = 10): AsyncGenerator<TValue[], void, undefined> {
        const all = [...this.items.values()];
        for (let i = 0; i < all.length; i += size) yield await Promise.resolve(all.slice(i, i + size));
    }
    *[Symbol.iterator](): Iterator<TValue> { yield* this.items.values(); }
    [Symbol.dispose]() { this.items.clear(); }
    protected async save?(): Promise<void>;
    abstract load(): Promise<this>;
    assertLoaded(): asserts this is this & { loaded: true } { if (!this.dirty) throw new Error(`Not loaded: ${this.kind}`); }
    'quoted name'?() { return super.toString(); }
    async get() { return await this.load(); }
    static async() { return null!; }
    ;
}
export default class extends Repository<string> {
    protected override readonly kind = 'memory' as const;
    override async load() { return this; }
    private static readonly cache: WeakMap<object, Repository<string>> = new WeakMap();
}
const mixin = <C extends abstract new (...a: any[]) => object>(base: C) => class extends base { tag = 'mixed' as const; static make() { return new (this as any)(); } };
class Mixed extends mixin(mixin(class Base { constructor(public a?: A) {} })) { constructor() { super(); this.tag satisfies string; } }
function sealed<T extends new (...a: any[]) => {}>(target: T, context: ClassDecoratorContext<T>) { context.addInitializer(function (this: T) { Object.seal(this); }); }
@sealed @register({ name: 'x', when: () => true })
class Decorated<in out T> { @bound method(@inject('a') a: A, @inject() b?: T) { return [a, b] as const; } @observable accessor count = 0; @a.b.c() readonly d!: string }
