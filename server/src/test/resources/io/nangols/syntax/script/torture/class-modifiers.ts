// Modifiers of class members, and members that have a modifier's name.
class A {
    public a;
    private a;
    protected a;
    readonly a;
    declare a;
    abstract a;
    override a;
    accessor a;
    static a;
    public readonly a;
    private static a;
    private static readonly a = 1;
    protected abstract readonly a: A;
    public override a;
    static override a;
    override readonly a;
    declare readonly a: A;
    private declare a;
    declare public a;
    static declare a;
    static accessor a = 1;
    private accessor a;
    accessor a: A = 1;
    override accessor a;
    abstract accessor a;
    accessor;
    accessor = 1;
    accessor: A;
    accessor?: A;
    accessor() {}
    accessor accessor;
    accessor static;
    accessor [a];
    accessor 'a';
    accessor 1;
    accessor get;
    public;
    public = 1;
    public: A;
    public?: A;
    public!: A;
    public() {}
    public<T>() {}
    public public;
    private;
    private = 1;
    private() {}
    protected;
    protected() {}
    readonly;
    readonly = 1;
    readonly: A;
    readonly() {}
    readonly readonly;
    readonly readonly: A;
    declare;
    declare = 1;
    declare() {}
    declare declare;
    abstract;
    abstract = 1;
    abstract() {}
    abstract abstract;
    abstract abstract();
    override;
    override = 1;
    override() {}
    override override;
    override override() {}
    get;
    get = 1;
    get: A;
    get?: A;
    get!: A;
    get() {}
    get<T>() {}
    get get() { return 1; }
    get set() { return 1; }
    get static() { return 1; }
    get async() { return 1; }
    set;
    set = 1;
    set() {}
    set set(a) {}
    set get(a) {}
    async;
    async = 1;
    async() {}
    async get() {}
    async set() {}
    async static() {}
    async async() {}
    async *get() {}
    *get() {}
    *set() {}
    *static() {}
    *async() {}
    await;
    await() {}
    async await() {}
    yield;
    yield() {}
    *yield() {}
    let;
    of;
    as;
    type;
    from;
    is;
    asserts;
    infer;
    keyof;
    unique;
    namespace;
    module;
    global;
    require;
    undefined;
    any;
    string;
    number: number;
    boolean?: boolean;
    symbol!: symbol;
    object = 1;
    never() {}
    unknown() {}
    bigint() {}
    in;
    out;
    if;
    else() {}
    for = 1;
    while: A;
    do?;
    return() {}
    new;
    new() {}
    delete() {}
    typeof() {}
    void: void;
    null: null;
    true = true;
    false = false;
    this: this;
    super_;
    class;
    extends;
    implements;
    interface;
    enum;
    const;
    const = 1;
    var;
    function() {}
    import;
    export;
    default;
    case;
    switch;
    try;
    catch() {}
    finally() {}
    throw() {}
    with;
    instanceof;
    debugger;
    break;
    continue;
    package;
    using;
    satisfies;
    defer;
    public static get a() { return 1; }
    private async *a() {}
    protected static async a() {}
    public abstract a(): void;
    override async a() {}
    static override async *a() {}
    public static override readonly a = 1;
    export a;
    const a = 1;
    in a;
    out b;
    async a;
    [a: string]: A;
    [a: number]: A;
    readonly [a: string]: A;
    static [a: string]: A;
    static readonly [a: `a${string}`]: A;
    public [a: symbol]: A
    [a: string]: A, 
    b;
    [a];
    [a] = 1;
    [a]: A;
    [a]() {}
    [a, b];
    [a = b];
    [a ? b : c];
    [a as B];
    ['a']: A;
}
