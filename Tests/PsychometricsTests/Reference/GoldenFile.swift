import Foundation
import Testing

/// A file of reference values in `Golden`, made by other programs (`README.md` says which).
struct GoldenFile {
  let root: GoldenValue

  init(_ name: String) throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Golden/" + name + ".json")
    root = try JSONDecoder().decode(GoldenValue.self, from: Data(contentsOf: url))
  }

  subscript(key: String) -> GoldenValue { root[key] }
}

/// A JSON value, read with as little ceremony as a test can bear; what is absent is `null`.
enum GoldenValue: Decodable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([GoldenValue])
  case object([String: GoldenValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([GoldenValue].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: GoldenValue].self))
    }
  }

  subscript(key: String) -> GoldenValue {
    if case .object(let members) = self { members[key] ?? .null } else { .null }
  }

  subscript(index: Int) -> GoldenValue {
    guard case .list(let values) = self, values.indices.contains(index) else { return .null }
    return values[index]
  }

  /// The number; the texts "Inf" and "-Inf" are the infinities, as the files write them.
  var number: Double? {
    switch self {
    case .number(let value): value
    case .text("Inf"): .infinity
    case .text("-Inf"): -.infinity
    default: nil
    }
  }

  var integer: Int? { number.flatMap { Int(exactly: $0) } }
  var text: String? { if case .text(let value) = self { value } else { nil } }
  var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

  /// The elements of a list; a value that is no list is a list of itself, as R writes vectors of
  /// length one; null is empty.
  var list: [GoldenValue] {
    switch self {
    case .list(let values): values
    case .null: []
    default: [self]
    }
  }

  var numbers: [Double] { list.map { $0.number ?? .nan } }
  var keys: [String] { if case .object(let members) = self { members.keys.sorted() } else { [] } }
}
