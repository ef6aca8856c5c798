extension TextKey {
  /// Whether a typed text counts as right.
  public func accepts(_ typed: String) -> Bool {
    let answer = normalised(typed)
    if accepted.contains(where: { normalised($0) == answer }) { return true }
    return pattern?.matches(spaced(typed), ignoringCase: !isCaseSensitive) == true
  }

  /// The text as compared: white space treated, case folded unless it matters.
  public func normalised(_ text: String) -> String {
    isCaseSensitive ? spaced(text) : spaced(text).lowercased()
  }

  private func spaced(_ text: String) -> String {
    switch whiteSpace {
    case .preserve: text
    case .collapse: text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    case .remove: String(text.filter { !$0.isWhitespace })
    }
  }
}
