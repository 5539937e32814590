namespace Thqse.Cli.Commands.Completion;

/// <summary>
/// The scripts of the shells. Each hands the line to the tool itself, by the directive "[suggest]" of System.CommandLine, so that a new command is completed
/// without a new script; what the tool does not suggest is the name of a file.
/// </summary>
internal static class CompletionScripts
{
    private const string Bash = """
        # ~/.bashrc : source <(thqse completion bash)
        _thqse() {
            local line="${COMP_LINE#* }" candidates
            candidates=$(thqse "[suggest:$(( COMP_POINT - ${#COMP_LINE} + ${#line} ))]" "$line" 2>/dev/null)
            mapfile -t COMPREPLY < <(compgen -W "$candidates" -- "${COMP_WORDS[COMP_CWORD]}")
        }
        complete -o default -F _thqse thqse

        """;

    private const string Zsh = """
        # ~/.zshrc : source <(thqse completion zsh)
        _thqse() {
            local line="${words[2,CURRENT]}"
            local -a candidates
            candidates=("${(@f)$(thqse "[suggest:${#line}]" "$line" 2>/dev/null)}")
            compadd -- $candidates || _files
        }
        compdef _thqse thqse

        """;

    private const string PowerShell = """
        # $PROFILE : thqse completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName thqse -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            # The text of the command ends with its last word: the blank after it, where the next one begins, is put back.
            $length = $cursorPosition - $commandAst.Extent.StartOffset
            $line = $commandAst.ToString().PadRight($length).Substring(0, $length) -replace '^\S+\s*', ''
            thqse "[suggest:$($line.Length)]" "$line" 2>$null | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;

    public static string? Find(string? shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        "pwsh" or "powershell" => PowerShell,
        _ => null,
    };
}
