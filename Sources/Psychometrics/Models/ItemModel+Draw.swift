extension ItemModel {
  /// A category drawn with its probability at a theta; one draw.
  public func draw(at theta: Double, _ stream: inout RandomStream) -> Int {
    var left = stream.uniform()
    let probabilities = probabilities(at: theta)
    for (category, probability) in probabilities.enumerated() {
      if left < probability { return category }
      left -= probability
    }
    return probabilities.count - 1
  }
}
