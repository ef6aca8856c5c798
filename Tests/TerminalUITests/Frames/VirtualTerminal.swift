/// A terminal just large enough to replay what the painter writes.
///
/// It wraps nowhere and takes `width` for the cells of a cluster, so that a test can play a
/// terminal that disagrees with us about emoji.
struct VirtualTerminal {
  private(set) var cells: [[String]]
  private(set) var isCursorVisible = true
  private(set) var cursor = (row: 0, column: 0)
  private(set) var bold: Set<[Int]> = []
  private let width: (Character) -> Int
  private var sgr = ""

  init(rows: Int, columns: Int, width: @escaping (Character) -> Int = VirtualTerminal.standardWidth)
  {
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    self.width = width
  }

  /// Two cells for wide and fullwidth clusters and emoji, one for the rest.
  static func standardWidth(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0x1F300...0x1FAFF, 0x1F1E6...0x1F1FF:
      return 2
    default: return 1
    }
  }

  /// The screen as lines without blanks at their ends.
  var lines: [String] {
    cells.map { row in
      var line = row.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  mutating func feed(_ bytes: [UInt8]) {
    var rest = Substring(String(decoding: bytes, as: UTF8.self))
    while let character = rest.first {
      rest.removeFirst()
      if character == "\u{1B}" {
        precondition(rest.removeFirst() == "[", "only control sequences are expected")
        let parameters = rest.prefix { !$0.isLetter }
        rest.removeFirst(parameters.count)
        control(String(parameters), rest.removeFirst())
      } else {
        write(character)
      }
    }
  }

  private mutating func write(_ character: Character) {
    let count = width(character)
    guard cells.indices.contains(cursor.row) else { return }
    if cells[cursor.row].indices.contains(cursor.column) {
      cells[cursor.row][cursor.column] = String(character)
      if sgr.split(separator: ";").contains("1") { bold.insert([cursor.row, cursor.column]) }
      for cover in 1..<max(1, count) where cursor.column + cover < cells[cursor.row].count {
        cells[cursor.row][cursor.column + cover] = ""
      }
    }
    cursor.column += count
  }

  private mutating func control(_ parameters: String, _ final: Character) {
    let numbers = parameters.split(separator: ";").map { Int($0) ?? 0 }
    switch (final, parameters) {
    case ("H", _): cursor = (numbers[0] - 1, numbers[1] - 1)
    case ("J", "2"): cells = cells.map { $0.map { _ in " " } }
    case ("K", "2"): cells[cursor.row] = cells[cursor.row].map { _ in " " }
    case ("m", _): sgr = parameters == "0" ? "" : parameters
    case ("h", "?25"): isCursorVisible = true
    case ("l", "?25"): isCursorVisible = false
    case ("h", _), ("l", _): break
    default: preconditionFailure("unexpected sequence \(parameters)\(final)")
    }
  }
}
