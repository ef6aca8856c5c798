public import Delivery

/// What the shell is asked to do after a key.
public enum Request: Hashable, Sendable {
  /// Give this action to the session.
  case act(Action)
  /// Stop the process as Ctrl-Z does, with the terminal restored; paint anew afterwards.
  case stop
  /// End the process as Ctrl-\ does, with the terminal restored.
  case terminate
  /// Forget what is on the terminal and paint anew.
  case repaint
  /// Close the runner: the last screen has been read.
  case close
}
