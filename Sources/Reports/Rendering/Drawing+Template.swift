extension Drawing {
  /// What the template of a drawing is filled with.
  var templateValue: TemplateValue {
    .object([
      "width": .text(Self.number(width)), "height": .text(Self.number(height)),
      "title": .text(title), "summary": .text(summary), "shapes": .list(shapes.map(Self.value)),
    ])
  }

  private static func value(_ shape: Shape) -> TemplateValue {
    var fields: [String: TemplateValue] = [
      "path": .flag(false), "dot": .flag(false), "word": .flag(false),
    ]
    switch shape {
    case .path(let points, let role):
      fields["path"] = .object(["points": .text(points), "role": .text(role.rawValue)])
    case .dot(let x, let y, let radius, let role):
      fields["dot"] = .object([
        "x": .text(number(x)), "y": .text(number(y)), "radius": .text(number(radius)),
        "role": .text(role.rawValue),
      ])
    case .text(let x, let y, let anchor, let text, let role):
      fields["word"] = .object([
        "x": .text(number(x)), "y": .text(number(y)), "anchor": .text(anchor.rawValue),
        "text": .text(text), "role": .text(role.rawValue),
      ])
    }
    return .object(fields)
  }
}
