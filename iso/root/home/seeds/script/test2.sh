# links, a pipe into a file, a directory with another name
cd test
mkdir pp
cd pp
ls /bin | cat > qq
link qq pp
ls
cd ..
link pp/pp orz
unlink pp/pp
unlink pp/qq
rename pp qq
rmdir qq
unlink orz
echo test2.sh end.
