# Prints the last value given before the cursor for the option $argv[1], or its letter $argv[2].
function __sheaf_given
    set -l name $argv[1]
    set -l found
    set -l takes
    for word in (commandline -opc)
        if set -q takes[1]
            set found $word
            set -e takes
        else if contains -- $word --$name --run-$name -$argv[2]
            set takes yes
        else if string match -qr -- "^(--(run-)?)?$name=" $word
            set found (string replace -r -- '^[^=]*=' '' $word)
        end
    end
    echo $found
end

# Whether the choice $argv[1] was not given yet, or as $argv[2].
function __sheaf_may
    set -l letter
    test $argv[1] = config; and set letter c
    set -l chosen (__sheaf_given $argv[1] $letter)
    test -z "$chosen"; or test "$chosen" = $argv[2]
end

# Prints the names of the runs in the output directory.
function __sheaf_runs
    set -l directory (__sheaf_given output-dir d)
    test -n "$directory"; or set directory sheaf-runs
    echo last
    for run in (string replace -r -- '^~/' $HOME/ $directory)/*/
        string replace -r -- '.*/([^/]+)/$' '$1' $run
    end
    __fish_complete_directories (commandline -ct)
end

# Whether options are to be offered in the form $argv[1], which is empty or run-.
function __sheaf_form
    test -z "$argv[1]"; or string match -q -- '*--run-*' (commandline -p)
end
