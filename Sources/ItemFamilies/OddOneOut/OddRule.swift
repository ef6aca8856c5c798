/// The rules that four figures keep.
enum OddRule: String {
  case sameKind = "same-kind"
  case sameFill = "same-fill"
  case sameTurn = "same-turn"
  case turnStep = "turn-step"

  /// Whether the shapes point somewhere: arrows and triangles, all solid.
  var isTurning: Bool {
    switch self {
    case .sameTurn, .turnStep: true
    case .sameKind, .sameFill: false
    }
  }

  /// Whether the design's ruled attribute is the kind; otherwise it is the fill or the turn.
  var isAboutKind: Bool { self == .sameKind }

  var complexity: Int {
    switch self {
    case .sameKind, .sameFill, .sameTurn: 2
    case .turnStep: 3
    }
  }
}
