@echo off
rem Starts Fengcai. The Java that made fengcai.aot starts faster with it; any other Java ignores it.
setlocal
set java=java
if defined JAVA_HOME set java=%JAVA_HOME%\bin\java
set cache=-Xshare:auto
if exist "%~dp0fengcai.aot" set cache=-XX:AOTCache="%~dp0fengcai.aot"
"%java%" -XX:+IgnoreUnrecognizedVMOptions %cache% -Xlog:disable -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED %JAVA_OPTS% -jar "%~dp0fengcai.jar" %*
