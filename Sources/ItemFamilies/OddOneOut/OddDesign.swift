/// Which of two values each of five figures has, attribute by attribute; figure 0 is the key.
///
/// The values themselves come later. Where the first parts are a or b, the second parts are a or b
/// too, but in a step: there they are the turned a or the turned b.
struct OddDesign: Hashable {
  /// How the attribute of the rule and the other attribute of the parts are related.
  enum Form {
    /// Both parts have the same value, but for the key's.
    case same
    /// The parts have different values, but for the key's.
    case differ
    /// The second part is the first one turned by a step, but for the key's.
    case step
  }

  /// How the attributes are related.
  let form: Form
  /// The attribute that the rule is about, of the first and the second part.
  let ruled: [OddMask]
  /// Another attribute, of the first and the second part.
  let other: [OddMask]
  /// Attributes of the whole figure: where the parts stand, where the dot does, and how
  /// it is filled.
  let whole: [OddMask]

  /// Every fifth combination of the attributes of the whole figure: enough to choose from.
  private static let wholes: [[OddMask]] = {
    let sides = OddMask.shared.filter { !$0.holdsKey }
    return sides.indices.flatMap { place in
      sides.indices.flatMap { dot in
        sides.indices.filter { (place + dot + $0) % 5 == 0 }
          .map { [sides[place], sides[dot], sides[$0]] }
      }
    }
  }()

  /// The sound designs of a form without equal figures, alike ones left out; the key's values are the first ones.
  static func all(_ form: Form) -> [OddDesign] {
    let sides = OddMask.shared + [.nobody, .everyone]
    let keyed = sides.filter { !$0.holdsKey }
    let pairs = keyed.flatMap { first in sides.map { [first, $0] } }
      .filter { pair in pair.contains { OddMask.shared.contains($0) } }
    let ruled =
      switch form {
      case .same, .step: [OddMask(bits: 0b11000), OddMask(bits: 0b11001)]
      case .differ: [OddMask(bits: 0b11000), OddMask(bits: 0b00110)]
      }
    var seen = Set<[UInt8]>()
    var designs: [OddDesign] = []
    for other in pairs where isSound(ruled, other) {
      for whole in wholes {
        let design = OddDesign(form: form, ruled: ruled, other: other, whole: whole)
        let code = design.code
        if Set(code).count == code.count, seen.insert(code).inserted { designs.append(design) }
      }
    }
    return designs
  }

  /// Whether the rule singles out the key and nothing else singles out anything.
  private static func isSound(_ ruled: [OddMask], _ other: [OddMask]) -> Bool {
    guard !isTelling(other) else { return false }
    let agreement = ruled[0] ^ ruled[1] ^ other[0] ^ other[1]
    return !agreement.singlesOut || agreement.singlesOutKey
  }

  /// Whether one attribute of the two parts singles out a figure: by their difference, or by how
  /// many parts have a value.
  private static func isTelling(_ pair: [OddMask]) -> Bool {
    let differing = pair[0] ^ pair[1]
    let both = pair[0] & pair[1]
    let neither = (pair[0] | pair[1]) ^ .everyone
    return [differing, both, neither].contains { $0.singlesOut }
  }

  /// The same for designs that differ only in the order of the figures that are not the key.
  private var code: [UInt8] {
    let masks = ruled + other + whole
    let codes = (0..<OddMask.count).map { figure in
      masks.reduce(UInt8(0)) { $0 << 1 | ($1.holds(figure) ? 1 : 0) }
    }
    return codes.prefix(1) + codes.dropFirst().sorted()
  }
}
