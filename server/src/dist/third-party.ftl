# Third-party software

What the package holds beside nango-ls itself, which is under the Apache License 2.0 (`LICENSE`).

The libraries below are in `lib/nango-ls.jar`. The folder `legal` has the licences and notices that come with them; those under
the Apache License 2.0 that bring no copy of it share the one in `LICENSE`. Where a library lets one choose between licences, all
of them are named.

| Library | Version | Licence | Home |
|---|---|---|---|
<#list dependencyMap as entry>
<#assign library = entry.getKey()>
| `${library.groupId}:${library.artifactId}` | ${library.version} | ${entry.getValue()?join(" or ")} | ${library.url!""} |
</#list>

The folder `runtime` is made from Eclipse Temurin, a build of OpenJDK: GPL-2.0 with the Classpath Exception. Its licence and
notices are in `runtime/legal`, its source is at https://github.com/adoptium/jdk25u.
