// The server's life: how it starts, crashes and ends.
import assert from 'node:assert/strict';
import { eventually } from './harness/eventually.mjs';
import { scenario } from './harness/scenario.mjs';

const UNIVERSAL = { vsix: 'universal' };
/** The Java with which the package was built; `run` says where. */
const JAVA_HOME = process.env.JAVA_HOME;

scenario('the server runs on the Java that comes with the extension, with its cache, and ends with the window', {}, async (vs, project) => {
    await vs.hasProblems(project.check());
    assert.equal(vs.servers().length, 1);
    assert.match(vs.log(), /Starting \S+\/server\/runtime\/bin\/java .*-XX:AOTCache=/);
    await vs.close();
    assert.deepEqual(vs.servers(), []);
});

scenario('a server that is killed comes back, and its findings with it', { logsErrors: true }, async (vs, project) => {
    const expected = project.check();
    await vs.hasProblems(expected);
    const [first] = vs.servers();
    process.kill(first, 'SIGKILL');
    await eventually(() => assert.ok(vs.servers().length === 1 && vs.servers()[0] !== first));
    await vs.open('nango.yaml');
    await vs.hasProblems(expected);
    await eventually(async () => assert.ok((await vs.editor.squiggles()).includes(9)));
    assert.deepEqual(await vs.messages(), []);
});

scenario('a server that does not keep running is told of once, with its log, and can be started again', { logsErrors: true }, async (vs, project) => {
    const expected = project.check();
    await vs.hasProblems(expected);
    const killed = new Set();
    await eventually(async () => {
        for (const id of vs.servers()) {
            if (killed.has(id)) continue;
            killed.add(id);
            process.kill(id, 'SIGKILL');
        }
        assert.deepEqual(await vs.messages(), ["Nango's server does not keep running. Its log says why."]);
    });
    assert.equal(killed.size, 5);
    await vs.page.getByRole('button', { name: 'Restart' }).click();
    await vs.hasProblems(expected);
    assert.deepEqual(await vs.messages(), []);
});

scenario('the log of a server that does not keep running is a click away', { logsErrors: true, settings: { 'nango.java.options': ['-XX:NoSuchOption'] } }, async (vs) => {
    await eventually(async () => assert.deepEqual(await vs.messages(), ["Nango's server does not keep running. Its log says why."]));
    await vs.page.getByRole('button', { name: 'Show Log' }).click();
    await eventually(async () => assert.match(await vs.output(), /Unrecognized VM option 'NoSuchOption'/));
});

scenario('without a bundled Java, the server runs on the one that JAVA_HOME names', { ...UNIVERSAL, java: JAVA_HOME }, async (vs, project) => {
    await vs.hasProblems(project.check());
    assert.ok(vs.log().includes(`Starting ${JAVA_HOME}/bin/java `), vs.log());
});

scenario('without any Java, one message says what is needed', UNIVERSAL, async (vs) => {
    await eventually(async () => assert.deepEqual(await vs.messages(), ['Nango needs Java 25 or newer to check your files, and found none.']));
    await vs.page.getByRole('button', { name: 'Get Java' }).click();
    assert.equal(await vs.pageToOpen(), 'https://adoptium.net/');
});

scenario('a wrong nango.java.home is told, not passed over', { ...UNIVERSAL, settings: { 'nango.java.home': '/no/such/java' } }, async (vs) => {
    await eventually(async () =>
        assert.deepEqual(await vs.messages(), ['Nango cannot start: the setting nango.java.home is /no/such/java, where no working Java is.'])
    );
});

scenario('an untrusted workspace is checked, but chooses no Java, and its lenses open nothing', { trustsEverything: false, settings: { 'nango.java.home': '/no/such/java' } }, async (vs, project) => {
    await vs.isRestricted();
    await vs.hasProblems(project.check());
    assert.match(vs.log(), /Starting \S+\/server\/runtime\/bin\/java /);
    await vs.open('nango.yaml');
    await vs.editor.clickLens('Open script', vs.page.locator('.notification-toast'));
    await eventually(async () => assert.deepEqual(await vs.messages(), ['In a restricted workspace, Nango opens and creates nothing.']));
    assert.ok(!(await vs.commands('Nango')).includes('Nango: Open Provider Documentation'));
});

scenario(
    'two folders of a workspace are checked apart, each with its own settings',
    {
        files: {
            'second/nango.yaml': 'integrations:\n  slack:\n    syncs:\n      users:\n        runs: every 1s\n        output: User\nmodels:\n  User:\n    id: string\n',
            'second/.nango-ls.json': '{ "rules": { "invalid-runs": "warning" } }',
            'both.code-workspace': '{ "folders": [{ "path": "hubspot" }, { "path": "second" }, { "path": "." }] }'
        },
        window: { width: 1280, height: 2400 },
        url: (project) => `/?workspace=${project.folder}/both.code-workspace`
    },
    async (vs, project) => {
        await eventually(async () => {
            const problems = await vs.problems();
            assert.ok(problems.some((it) => it.includes('nango.yaml:5:15 warning invalid-runs')), problems.join('\n'));
            assert.ok(problems.some((it) => it.includes('nango.yaml:9:23 error invalid-runs')), problems.join('\n'));
            assert.equal(problems.length, project.check().length, problems.join('\n'));
        });
        assert.equal(vs.servers().length, 1);
    }
);
