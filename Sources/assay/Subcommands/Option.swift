import ArgumentParser

/// On the command line `Option` is the parser's; an item's option is `Assessment.Option`.
typealias Option = ArgumentParser.Option
