/// A text with one mark where a message is expected, as `<a>¶<b/></a>`.
struct Marked: Sendable, CustomStringConvertible {
  let text: String
  let line: Int
  let column: Int

  init(_ marked: String) {
    let parts = marked.split(separator: "¶", maxSplits: 1, omittingEmptySubsequences: false)
    precondition(parts.count == 2, "a marked text holds one mark")
    let lines = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
    text = String(parts[0] + parts[1])
    line = lines.count
    column = (lines.last?.utf8.count ?? 0) + 1
  }

  var description: String { String(text.prefix(60)) }
}
