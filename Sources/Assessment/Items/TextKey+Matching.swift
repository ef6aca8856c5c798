extension TextKey {
  /// Whether a typed text counts as right.
  public func accepts(_ typed: String) -> Bool {
    let answer = normalised(typed)
    return accepted.contains { normalised($0) == answer } || pattern?.matches(answer) == true
  }

  /// The text as compared: white space treated, case folded unless it matters.
  public func normalised(_ text: String) -> String {
    let spaced =
      switch whiteSpace {
      case .preserve: text
      case .collapse: text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      case .remove: String(text.filter { !$0.isWhitespace })
      }
    return isCaseSensitive ? spaced : spaced.lowercased()
  }
}
