import Assessment

extension Figure {
  /// The shapes in order, each as `circle 6,6 10 r0 solid`.
  var text: String {
    shapes.map { "\($0.kind) \($0.x),\($0.y) \($0.size) r\($0.rotation) \($0.fill)" }
      .joined(separator: "; ")
  }
}

extension GeneratedOption {
  /// The figure, and the error or `key`.
  var text: String {
    guard case .figure(let figure) = content.first else { return "" }
    return "\(id) \(error ?? "key"): \(figure.text)"
  }
}
