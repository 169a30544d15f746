[E] sleep 5 & env kill $!; wait $!; echo $?; sleep 5 & env kill -9 $!; wait $!; echo $?; sleep 5 & env kill -s INT $!; sleep 5 & env kill -KILL $!; wait $!; echo $?; env kill -0 $$; echo $?; sleep 5 & env kill -SIGHUP $!; wait $!; echo $?
[e] env kill 999999; echo $?; env kill -0 999999; echo $?
env kill -l 9; env kill -l KILL; env kill -l SIGTERM
[E] env kill x; echo $?; env kill -NOPE 1; echo $?; env kill; echo $?; env kill -s; echo $?
