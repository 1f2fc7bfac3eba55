# Prints what bash is given to offer for the last word of a line, a word a line:
# bash offers.bash SCRIPT COMMAND WORD... ; words are broken as bash breaks them.
source "$1"
shift
registered=$(complete -p -- "$1")
[[ $registered =~ -F\ ([^ ]+) ]]
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
"${BASH_REMATCH[1]}" "$1" "${COMP_WORDS[COMP_CWORD]}"
((${#COMPREPLY[@]} == 0)) || printf '%s\n' "${COMPREPLY[@]}"
