# Reads the line: the words before the cursor into "line", the one at the cursor into "current".
# Bash breaks words at = and : too, so they are put together again; "lead" is the part of the
# current word that bash leaves alone, "quote" the mark that the part it replaces begins with.
_sheaf_read() {
  local i piece= glued= marks=$'[\\\\\'"]'
  for ((i = 0; i <= COMP_CWORD; i++)); do
    piece=${COMP_WORDS[i]}
    if [[ $i -gt 1 && -n $piece && (-n $glued || -z ${piece//[=:]/}) ]]; then
      line[${#line[@]} - 1]+=$piece
    else
      line+=("$piece")
    fi
    [[ -n $piece && -z ${piece//[=:]/} ]] && glued=yes || glued=
  done
  [[ -n $glued ]] && piece=
  [[ $piece == [\'\"]* ]] && quote=${piece:0:1}
  line=("${line[@]//$marks/}")
  current=${line[${#line[@]} - 1]}
  line=("${line[@]:1:${#line[@]} - 2}")
  lead=${current%"${piece//$marks/}"}
}

# Finds out what is asked for at the cursor: "asked" is the name of what takes the word there, or
# "-" for options, or "@" for a file of arguments; "word" is what is written of it, "before" what
# stands in front of that in the same word. What was given is kept as name=value in "given".
_sheaf_look() {
  local each ended= name= value= assigned= current=
  _sheaf_read
  for each in "${line[@]}"; do
    if [[ -n $asked ]]; then
      _sheaf_give "$asked" "$each"
      asked=
    elif [[ -z $ended && $each == -- ]]; then
      ended=yes
    elif [[ -z $ended && $each == -?* ]]; then
      _sheaf_dashed "$each"
      if [[ -n $assigned ]]; then
        _sheaf_give "$name" "$value"
      elif [[ $takes == *" $name "* ]]; then
        asked=$name
      fi
    elif [[ (-n $ended || $each != @?*) && ${operands[0]} != *... ]]; then
      operands=("${operands[@]:1}")
    fi
  done
  word=$current
  if [[ -n $asked ]]; then
    :
  elif [[ -z $ended && $current == -* ]]; then
    asked=-
    _sheaf_dashed "$current"
    [[ -n $assigned ]] && asked=$name word=$value
  elif [[ -z $ended && $current == @* ]]; then
    asked=@ word=${current#@}
  else
    asked=${operands[0]%...}
    asked=${asked:--}
  fi
  if [[ $asked == param && $word == *=* ]]; then
    asked=${word%%=*} word=${word#*=}
  fi
  before=${current%"$word"}
}

# Takes a word with a hyphen apart: the option's name, and the value if it stands in the word too.
_sheaf_dashed() {
  local letter
  name= value= assigned=
  case $1 in
    --*=*) name=${1%%=*} name=${name#--} value=${1#*=} assigned=yes ;;
    --*) name=${1#--} ;;
    *)
      for letter in $letters; do
        [[ ${1:1:1} == "${letter%%=*}" ]] && name=${letter#*=}
      done
      value=${1:2}
      [[ $takes == *" $name "* && -n $value ]] && value=${value#=} assigned=yes
      ;;
  esac
  [[ $name == run-* && $takes != *" $name "* ]] && name=${name#run-}
}

# Keeps what was given.
_sheaf_give() {
  [[ $1 == param ]] && given+=("$2") || given+=("$1=$2")
}

# Whether the choice $1 was not given yet, or as $2.
_sheaf_may() {
  local each chosen=
  for each in "${given[@]}"; do
    [[ $each == "$1="* ]] && chosen=${each#*=}
  done
  [[ -z $chosen || $chosen == "$2" ]]
}

# Offers those of its arguments that begin as the word does.
_sheaf_offer() {
  local each reply special=$'*[ \t\'"\\\\$&;()<>|*?[`]*'
  for each in "$@"; do
    if [[ $each == "$word"* ]]; then
      reply=$before$each
      reply=${reply#"$lead"}
      [[ -z $quote && $reply == $special ]] && printf -v reply %q "$reply"
      [[ $reply == *= ]] && compopt -o nospace 2> /dev/null
      COMPREPLY+=("$reply")
    fi
  done
}

# Offers files, or what else compgen knows.
_sheaf_files() {
  local each
  compopt -o filenames 2> /dev/null
  while IFS= read -r each; do
    each=$before$each
    COMPREPLY+=("${each#"$lead"}")
  done < <(compgen "${1:--f}" -- "$word")
}

# Offers the runs in the output directory, and directories.
_sheaf_runs() {
  local each directory=sheaf-runs names=(last)
  for each in "${given[@]}"; do
    [[ $each == "$output="* ]] && directory=${each#*=}
  done
  for each in "${directory/#\~\//$HOME/}"/*/; do
    [[ -d $each ]] && each=${each%/} && names+=("${each##*/}")
  done
  _sheaf_offer "${names[@]}"
  [[ $word == */* ]] && _sheaf_files -d
}
