# Prints what zsh offers at the end of a line, as someone at a terminal would be offered it, a word
# a line: zsh -f offers.zsh SCRIPT LINE
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "
  PS1= PS2=
  unsetopt beep prompt_sp
  autoload -Uz compinit && compinit -u -D
  source ${(q)1}
  offers() {
    local -a offered
    compadd() {
      local -a fitting
      builtin compadd -O fitting \"\$@\"
      offered+=(\"\${fitting[@]}\")
      builtin compadd \"\$@\"
    }
    _main_complete
    unfunction compadd
    compstate[insert]= compstate[list]=
    print -rl -- \"\${offered[@]}\" > ${(q)1}.offered
    print -r -- OFFERS'-'WRITTEN
  }
  zle -C offers complete-word offers
  bindkey '^X' offers
  print -r -- SHELL'-'READY"
zpty -r shell said '*SHELL-READY*'
zpty -n -w shell "$2"$'\x18'
zpty -r shell said '*OFFERS-WRITTEN*'
zpty -d shell
print -r -- "$(< $1.offered)"
