/// The rules that four figures keep.
enum OddRule: String {
  case sameKind = "same-kind"
  case sameFill = "same-fill"
  case sameTurn = "same-turn"
  case turnStep = "turn-step"
  case agreeFill = "agree-fill"
  case agreeTurn = "agree-turn"

  /// Whether the shapes point somewhere: arrows and triangles, all solid.
  var isTurning: Bool {
    switch self {
    case .sameTurn, .turnStep, .agreeTurn: true
    case .sameKind, .sameFill, .agreeFill: false
    }
  }

  /// Whether the design's ruled attribute is the kind; otherwise it is the fill or the turn.
  var isAboutKind: Bool { self == .sameKind || self == .agreeFill || self == .agreeTurn }

  var complexity: Int {
    switch self {
    case .sameKind, .sameFill, .sameTurn: 2
    case .turnStep: 3
    case .agreeFill, .agreeTurn: 4
    }
  }
}
