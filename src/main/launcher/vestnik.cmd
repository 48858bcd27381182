@echo off
rem Starts Vestnik with the flags that suit short runs. A Java that cannot use the class-data
rem archive goes on without a word.
setlocal
set "JAVA_EXE=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"
rem How it was called, for what it says about the next command.
set "VESTNIK_STARTED=%~0"
"%JAVA_EXE%" -XX:SharedArchiveFile="%~dp0vestnik.jsa" -Xshare:auto -Xlog:disable -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %VESTNIK_OPTS% -jar "%~dp0vestnik.jar" %*
exit /b %ERRORLEVEL%
