package id.terinovatif.account;

import id.terinovatif.account.session.ProofInSession;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an action that gives rights, opens copies or hands out personal data: who has not shown to be this person within
 * {@link ProofInSession#HOLDS} is asked again, and the form goes on after that.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FreshProof {}
