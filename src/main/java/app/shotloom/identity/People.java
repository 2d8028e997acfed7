package app.shotloom.identity;

import app.shotloom.identity.internal.Account;
import app.shotloom.identity.internal.AccountRepository;
import app.shotloom.shared.Refusal;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names and colours of people by their ids. Ask only about ids you came by through something the caller may see. */
@Service
@Transactional(readOnly = true)
public class People {

    private final AccountRepository accounts;

    People(AccountRepository accounts) {
        this.accounts = accounts;
    }

    public Person of(UserId id) {
        return accounts.findById(id.value())
                .map(Account::asPerson)
                .orElseThrow(() -> new Refusal.NotFound("person"));
    }

    /** Only those that exist. */
    public Map<UserId, Person> of(Collection<UserId> ids) {
        return accounts.findAllById(ids.stream().map(UserId::value).distinct().toList()).stream()
                .collect(Collectors.toMap(Account::id, Account::asPerson));
    }
}
