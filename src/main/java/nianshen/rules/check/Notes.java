package nianshen.rules.check;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianshen.pack.Problem;

/**
 * What is worth a look in a pack and keeps nobody from using it.
 *
 * @param idle   what somebody wrote and what does nothing: an audit tells it too, lest it be taken to be at work
 * @param others everything else, which the check alone tells
 */
record Notes(ArrayList<Problem> idle, ArrayList<Problem> others) implements Serializable {

    /** None so far. */
    Notes() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    void add(Notes more) {
        idle.addAll(more.idle);
        others.addAll(more.others);
    }

    /** Both, in the order in which they are told. */
    List<Problem> all() {
        return Stream.concat(idle.stream(), others.stream()).toList();
    }
}
