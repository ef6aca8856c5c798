import Glibc

/// The environment variables that the program heeds.
enum Environment {
  /// Their names.
  static let names = [
    "TERM", "NO_COLOR", "LC_ALL", "LC_CTYPE", "LANG", "ACCESSIBLE", "ASSAY_ANSWERS",
  ]

  /// The values of those that are set.
  static var values: [String: String] {
    var values: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { values[name] = String(cString: value) }
    }
    return values
  }
}
