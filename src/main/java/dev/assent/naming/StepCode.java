package dev.assent.naming;

import dev.assent.engine.Variable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.Set;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.util.ClassUtils;

/**
 * Follows the compiled code of a step through its own package, and beyond it wherever it hands on its execution, and collects the
 * variables and texts it touches. Too many names are harmless here; a missing one would refuse a sound model.
 */
final class StepCode {
    private static final String OURS = "dev/assent/";
    private static final String VARIABLE = "dev/assent/engine/Variable";
    private static final int API = Opcodes.ASM9;

    final Set<String> variables = new HashSet<>();
    final Set<String> words = new HashSet<>();
    boolean open;
    /** it sets variables by texts, which are among its words */
    boolean texts;
    boolean asks;
    boolean marks;
    private final Set<String> seen = new HashSet<>();
    private final Class<?> step;
    private final String room;

    StepCode(Class<?> step) {
        this.step = step;
        this.room = step.getPackageName().replace('.', '/') + "/";
    }

    void readAll() {
        read(step.getName().replace('.', '/'));
    }

    private void read(String type) {
        if (type.equals(VARIABLE) || !seen.add(type)) {
            return;
        }
        try (InputStream code = step.getClassLoader().getResourceAsStream(type + ".class")) {
            if (code != null) {
                new ClassReader(code).accept(new Methods(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    // the classes of its own room, and those elsewhere that are handed what they may set variables in
    private void call(String owner, String name, String descriptor) {
        if (owner.startsWith("org/camunda/") && name.startsWith("setVariable")) {
            texts = true;
        }
        if (owner.equals("dev/assent/engine/Rules") || owner.equals("dev/assent/engine/Limits")) {
            asks = true;
        }
        marks |= owner.equals("dev/assent/engine/Processes") && name.equals("mark");
        boolean handedOn = owner.startsWith(OURS) && descriptor.matches(".*(VariableScope|DelegateExecution|DelegateTask);.*");
        if (owner.startsWith(room) || handedOn && !owner.startsWith(OURS + "engine/")) {
            read(owner);
        }
    }

    private void constant(String owner, String name) {
        try {
            Field field = ClassUtils.forName(owner.replace('/', '.'), step.getClassLoader()).getDeclaredField(name);
            field.setAccessible(true);
            variables.add(((Variable<?>) field.get(null)).name());
        } catch (ReflectiveOperationException notThere) {
            open = true;
        }
    }

    private final class Methods extends ClassVisitor {
        Methods() {
            super(API);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(API) {
                @Override
                public void visitFieldInsn(int opcode, String owner, String field, String type) {
                    if (opcode == Opcodes.GETSTATIC && type.equals("L" + VARIABLE + ";")) {
                        constant(owner, field);
                    } else if (opcode == Opcodes.GETSTATIC && owner.startsWith(room)) {
                        read(owner);
                    }
                }

                @Override
                public void visitLdcInsn(Object value) {
                    if (value instanceof String text) {
                        words.add(text);
                    }
                }

                @Override
                public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
                    call(owner, called, type);
                }

                @Override
                public void visitInvokeDynamicInsn(String called, String type, Handle bootstrap, Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle) {
                            call(handle.getOwner(), handle.getName(), handle.getDesc());
                        }
                    }
                }
            };
        }
    }
}
