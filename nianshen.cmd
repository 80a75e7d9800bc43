@echo off
rem Starts nianshen; builds it first where it has not been built yet.
setlocal
chcp 65001 >nul
set "HOME_DIR=%~dp0"
if not exist "%HOME_DIR%target\nianshen.jar" (
  echo 首次运行，正在构建（需要 JDK 17 和 Maven，约一两分钟）…… 1>&2
  pushd "%HOME_DIR%"
  call mvn -B -q -ntp -DskipTests package 1>&2
  if errorlevel 1 ( popd & echo 构建失败，请检查 JDK 17 与 Maven 是否可用。 1>&2 & exit /b 70 )
  popd
)
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
rem Pictures of pages are large and soon done with: where they are read, what is thrown away is collected sooner.
set "SMALL="
if exist "%HOME_DIR%target\lib\nianshen-scans.jar" set "SMALL=-Xms64m -XX:MaxNewSize=40m -XX:MinHeapFreeRatio=5 -XX:MaxHeapFreeRatio=15"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.3 -XX:+UseSerialGC -Xmx512m %SMALL% -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dnianshen.home=%HOME_DIR%." -cp "%HOME_DIR%target\nianshen.jar;%HOME_DIR%target\lib\*" nianshen.cli.Main %*
exit /b %ERRORLEVEL%
