/// What a terminal can do, worked out from the environment, as data.
public struct TerminalCapability: Hashable, Sendable {
  /// Whether colours may be used.
  public var colours: Bool
  /// Whether characters outside of ASCII can be shown.
  public var unicode: Bool
  /// Whether the terminal cannot place text at all, so that only plain mode is left.
  public var isDumb: Bool

  /// Makes a capability.
  public init(colours: Bool = true, unicode: Bool = true, isDumb: Bool = false) {
    self.colours = colours
    self.unicode = unicode
    self.isDumb = isDumb
  }

  /// Reads `TERM`, `NO_COLOR` (any value but the empty one), `LC_ALL`, `LC_CTYPE` and `LANG`.
  ///
  /// A locale that names no character set but is not C or POSIX is taken for UTF-8, as it is on
  /// every current system.
  public init(environment: [String: String]) {
    let term = environment["TERM"] ?? ""
    isDumb = term.isEmpty || term == "dumb"
    let isMonochrome = term.hasSuffix("-m") || term.hasSuffix("-mono") || term.hasPrefix("vt1")
    colours = !isDumb && !isMonochrome && (environment["NO_COLOR"] ?? "").isEmpty
    let locale =
      ["LC_ALL", "LC_CTYPE", "LANG"]
      .compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let parts = locale.split(separator: ".", maxSplits: 1)
    if parts.count == 2 {
      let charset = parts[1].lowercased().filter { $0 != "-" }
      unicode = charset.hasPrefix("utf8")
    } else {
      unicode = !["", "C", "POSIX"].contains(locale)
    }
  }
}
