# The last value given before the cursor for the option $1, or its letter $2, in REPLY.
_sheaf_given() {
  local i word name=$1 letter=${2:-/}
  REPLY=
  for ((i = 2; i < CURRENT; i++)); do
    word=${(Q)words[i]}
    case $word in
      (--$name | --run-$name | -$letter) REPLY=${(Q)words[i + 1]} ;;
      (--$name=* | --run-$name=* | $name=*) REPLY=${word#*=} ;;
      (--*) ;;
      (-$letter*) REPLY=${word#-?} ;;
    esac
  done
}

# Whether the choice $1 was not given yet, or as $2.
_sheaf_may() {
  local REPLY letter
  [[ $1 == config ]] && letter=c
  _sheaf_given "$1" "$letter"
  [[ -z $REPLY || $REPLY == "$2" ]]
}

# Offers the runs in the output directory, and directories.
_sheaf_runs() {
  local REPLY
  local -a runs
  _sheaf_given output-dir d
  REPLY=${REPLY:-sheaf-runs}
  runs=(last ${REPLY/#\~\//$HOME/}/*(N/:t))
  compadd "$@" -a runs
  _files -/
}

# Offers names of parameters.
_sheaf_names() {
  compset -P '*=' || compadd -S = -- "$@"
}
