@echo off
rem Starts nango-ls with the Java of this package.
rem   nango-ls --stdio         for editors
rem   nango-ls check FOLDER    for people and CI
rem NANGO_LS_JAVA       another Java to use, 25 or newer: its folder, or its java.exe
rem NANGO_LS_JAVA_OPTS  more options for the JVM
rem No blocks in parentheses: a path may have some, and would end them.
setlocal EnableExtensions DisableDelayedExpansion
set "java=%~dp0runtime\bin\java.exe"
set "cache="
if not defined NANGO_LS_JAVA goto bundled
set "java=%NANGO_LS_JAVA%"
if exist "%NANGO_LS_JAVA%\bin\java.exe" set "java=%NANGO_LS_JAVA%\bin\java.exe"
if exist "%java%" goto start
echo nango-ls: no java.exe is where NANGO_LS_JAVA says: "%NANGO_LS_JAVA%" >&2
exit /b 2
:bundled
rem Not beside options of somebody's own: with some, the JVM would not start at all.
if defined NANGO_LS_JAVA_OPTS goto start
if defined JAVA_TOOL_OPTIONS goto start
if defined JDK_JAVA_OPTIONS goto start
if exist "%~dp0lib\nango-ls.aot" set cache="-XX:AOTCache=%~dp0lib\nango-ls.aot"
:start
"%java%" "@%~dp0lib\jvm.options" %cache% %NANGO_LS_JAVA_OPTS% -jar "%~dp0lib\nango-ls.jar" %*
exit /b %ERRORLEVEL%
