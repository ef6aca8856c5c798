/// The syntax tree of a pattern.
indirect enum PatternNode {
  case empty
  case scalar(PatternClass)
  case sequence([PatternNode])
  case alternatives([PatternNode])
  case repeated(PatternNode, least: Int, most: Int?)
}

/// Reads a pattern by recursive descent.
struct PatternParser {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var depth = 0

  /// The most groups within groups, and the largest count.
  private static let depthLimit = 50
  private static let countLimit = 100

  init(_ source: String) {
    scalars = Array(source.unicodeScalars)
  }

  mutating func parse() throws(PatternError) -> PatternNode {
    let node = try alternatives()
    guard index == scalars.count else {
      throw error("')' closes no group; write '\\)' for the sign")
    }
    return node
  }

  private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private func error(_ message: String) -> PatternError { PatternError(message, offset: index) }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    index += 1
    return true
  }

  private mutating func alternatives() throws(PatternError) -> PatternNode {
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func sequence() throws(PatternError) -> PatternNode {
    var nodes: [PatternNode] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      nodes.append(try quantified())
    }
    return nodes.isEmpty ? .empty : .sequence(nodes)
  }

  private mutating func quantified() throws(PatternError) -> PatternNode {
    let node = try atom()
    guard let sign = next else { return node }
    switch sign {
    case "?", "*", "+":
      index += 1
      if let following = next, "?*+{".unicodeScalars.contains(following) {
        throw error(
          "a quantifier cannot follow a quantifier; lazy and possessive ones are not known")
      }
      return .repeated(node, least: sign == "+" ? 1 : 0, most: sign == "?" ? 1 : nil)
    case "{": return try counted(node)
    default: return node
    }
  }

  private mutating func counted(_ node: PatternNode) throws(PatternError) -> PatternNode {
    index += 1
    guard let least = try number() else {
      throw error("a count such as {2} or {2,4} is needed here")
    }
    var most: Int? = least
    if take(",") { most = try number() }
    guard take("}") else { throw error("the count is not closed; '}' is missing") }
    if let most, most < least { throw error("the count ends before it begins") }
    return .repeated(node, least: least, most: most)
  }

  private mutating func number() throws(PatternError) -> Int? {
    var value: Int?
    while let scalar = next, ("0"..."9").contains(scalar) {
      value = (value ?? 0) * 10 + Int(scalar.value - 48)
      guard (value ?? 0) <= Self.countLimit else {
        throw error("counts go up to \(Self.countLimit)")
      }
      index += 1
    }
    return value
  }

  private mutating func atom() throws(PatternError) -> PatternNode {
    guard let scalar = next else { return .empty }
    switch scalar {
    case "(": return try group()
    case "[": return .scalar(try bracket())
    case "\\": return .scalar(PatternClass([try escape()]))
    case ".":
      index += 1
      return .scalar(.point)
    case "?", "*", "+":
      throw error("'\(scalar)' has nothing to repeat; write '\\\(scalar)' for the sign")
    case "{", "}", "]": throw error("write '\\\(scalar)' for the sign '\(scalar)'")
    case "^", "$":
      throw error(
        "'\(scalar)' is not needed: a pattern always means the whole text; write '\\\(scalar)' for the sign"
      )
    default:
      index += 1
      return .scalar(PatternClass(scalar))
    }
  }

  private mutating func group() throws(PatternError) -> PatternNode {
    index += 1
    if next == "?" { throw error("groups with '(?' are not known; use plain '( )'") }
    guard depth < Self.depthLimit else { throw error("groups are nested too deeply") }
    depth += 1
    defer { depth -= 1 }
    let node = try alternatives()
    guard take(")") else { throw error("the group is not closed; ')' is missing") }
    return node
  }

  private mutating func bracket() throws(PatternError) -> PatternClass {
    index += 1
    let isNegated = take("^")
    var members: [PatternClass.Member] = []
    while !take("]") {
      guard let scalar = next else { throw error("the class is not closed; ']' is missing") }
      if scalar == "[" {
        throw error("write '\\[' for the sign; classes within classes are not known")
      }
      if scalar == "-", !members.isEmpty, index + 1 < scalars.count, scalars[index + 1] == "[" {
        throw error("class subtraction is not known; list the members")
      }
      members.append(try bracketMember())
    }
    guard !members.isEmpty else { throw error("the class is empty") }
    return PatternClass(members, isNegated: isNegated)
  }

  private mutating func bracketMember() throws(PatternError) -> PatternClass.Member {
    let first = try bracketEnd()
    guard case .range(let lower) = first, next == "-", index + 1 < scalars.count,
      scalars[index + 1] != "]", scalars[index + 1] != "["
    else { return first }
    index += 1
    guard case .range(let upper) = try bracketEnd() else {
      throw error("a range ends in a single character")
    }
    guard lower.lowerBound <= upper.lowerBound else { throw error("the range runs backwards") }
    return .range(lower.lowerBound...upper.lowerBound)
  }

  private mutating func bracketEnd() throws(PatternError) -> PatternClass.Member {
    guard let scalar = next else { throw error("the class is not closed; ']' is missing") }
    if scalar == "\\" { return try escape() }
    index += 1
    return .range(scalar.value...scalar.value)
  }

  private mutating func escape() throws(PatternError) -> PatternClass.Member {
    index += 1
    guard let scalar = next else {
      throw error("'\\' stands at the end; write '\\\\' for the sign")
    }
    defer { index += 1 }
    switch scalar {
    case "d": return .named(.digit, isNegated: false)
    case "D": return .named(.digit, isNegated: true)
    case "w": return .named(.word, isNegated: false)
    case "W": return .named(.word, isNegated: true)
    case "s": return .named(.space, isNegated: false)
    case "S": return .named(.space, isNegated: true)
    case "n": return .range(10...10)
    case "r": return .range(13...13)
    case "t": return .range(9...9)
    case "1"..."9": throw error("back references such as '\\\(scalar)' are not known")
    case "p", "P", "i", "I", "c", "C", "b", "B":
      throw error("'\\\(scalar)' is not known; list the characters in a class")
    default:
      if scalar.properties.isAlphabetic { throw error("'\\\(scalar)' is not known") }
      return .range(scalar.value...scalar.value)
    }
  }
}
